#pragma once

#include <optional>
#include <string_view>

namespace ansinh {

/// What must not come into a project: who somebody is, how to reach them, what they complained of.
enum class PrivateKind { Person, Phone, Email, Identity, Address, Content };
[[nodiscard]] const char* keyOf(PrivateKind kind);  ///< "person", "phone", "email", "identity", "address", "content"

/// What a column's heading says that its cells hold ("Họ và tên", "SĐT", "Nội dung phản ánh"); nothing for the rest.
[[nodiscard]] std::optional<PrivateKind> privateHeading(std::string_view heading);

/// What a cell seems to hold: a telephone number, an e-mail address, a number of twelve digits as identity cards have,
/// a Vietnamese person's name (a form of address or a usual family name before capitalised words). Errs on the side
/// of refusing: "Trường Lê Quý Đôn" is taken for a name.
[[nodiscard]] std::optional<PrivateKind> privateCell(std::string_view text);

}  // namespace ansinh

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ansinh::import {

/// Attributes of one element as they stand in the file, prefix included.
class XmlAttributes {
public:
    void clear() { all_.clear(); }
    void add(std::string_view name, std::string_view value) { all_.emplace_back(name, value); }
    /// Empty when absent.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;
    /// As above, whatever the prefix: "id" finds r:id.
    [[nodiscard]] std::string_view prefixed(std::string_view localName) const;

private:
    std::vector<std::pair<std::string_view, std::string_view>> all_;
};

/// What is done with a document's parts as they come by.
class XmlHandler {
public:
    XmlHandler() = default;
    XmlHandler(const XmlHandler&) = delete;
    XmlHandler& operator=(const XmlHandler&) = delete;
    virtual ~XmlHandler() = default;
    virtual void open(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void close(std::string_view name) = 0;
    virtual void text(std::string_view) {}
};

/// Reads a whole document. False when it is not well formed. What a handler throws comes out.
[[nodiscard]] bool readXml(std::string_view bytes, XmlHandler& handler);

/// "x:row" → "row"
[[nodiscard]] std::string_view localName(std::string_view name);

}  // namespace ansinh::import

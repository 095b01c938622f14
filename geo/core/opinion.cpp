#include "geo/core/opinion.hpp"

namespace ansinh {

const char* keyOf(AnswerKind kind) {
    switch (kind) {
        case AnswerKind::YesNo:
            return "yes_no";
        case AnswerKind::Choice:
            return "choice";
        case AnswerKind::ShortText:
            return "short_text";
    }
    return "";
}

}  // namespace ansinh

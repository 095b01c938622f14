# ansinh_embed_text(TARGET OUTPUT name.cpp FUNCTION ns::function FILES a.sql b.sql …)
#
# Makes name.cpp in the build tree and adds it to TARGET. It defines
#     std::span<const EmbeddedText> FUNCTION()        (declared, with EmbeddedText, by the header DECLARED_IN)
# which answers the files' names and texts, in the order of their names. As a script (cmake -P) it does the writing.

if(CMAKE_SCRIPT_MODE_FILE AND NOT CMAKE_PARENT_LIST_FILE)
  string(REPLACE "::" ";" scopes "${FUNCTION}")
  list(POP_BACK scopes name)
  string(REPLACE ";" "::" namespace "${scopes}")
  string(REPLACE "|" ";" FILES "${FILES}")
  set(code "#include \"${DECLARED_IN}\"\n\n#include <array>\n\nnamespace ${namespace} {\n\nnamespace {\n\n")
  set(rows "")
  set(count 0)
  foreach(file IN LISTS FILES)
    file(READ "${file}" text)
    get_filename_component(file_name "${file}" NAME)
    # Compilers limit one literal to 64 KiB; neighbouring literals are joined by the language. Cut at line ends, so
    # that no character is split.
    set(literals "")
    string(LENGTH "${text}" length)
    set(at 0)
    while(at LESS length)
      string(SUBSTRING "${text}" ${at} 12000 piece)
      string(FIND "${piece}" "\n" cut REVERSE)
      if(cut GREATER -1)
        math(EXPR cut "${cut} + 1")
        string(SUBSTRING "${piece}" 0 ${cut} piece)
      endif()
      string(LENGTH "${piece}" taken)
      math(EXPR at "${at} + ${taken}")
      string(APPEND literals "\n    R\"~~~(${piece})~~~\"")
    endwhile()
    string(APPEND rows "    EmbeddedText{\"${file_name}\",${literals}},\n")
    math(EXPR count "${count} + 1")
  endforeach()
  string(APPEND code "constexpr std::array<EmbeddedText, ${count}> kTexts{\n${rows}};\n\n}  // namespace\n\n"
    "std::span<const EmbeddedText> ${name}() { return kTexts; }\n\n}  // namespace ${namespace}\n")
  file(WRITE "${OUTPUT}" "${code}")
  return()
endif()

set(ANSINH_EMBED_TEXT_SCRIPT "${CMAKE_CURRENT_LIST_FILE}")

function(ansinh_embed_text target)
  cmake_parse_arguments(arg "" "OUTPUT;FUNCTION;DECLARED_IN" "FILES" ${ARGN})
  list(TRANSFORM arg_FILES PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
  list(SORT arg_FILES)
  list(JOIN arg_FILES "|" files)
  set(output "${CMAKE_CURRENT_BINARY_DIR}/${arg_OUTPUT}")
  add_custom_command(OUTPUT "${output}"
    COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${output}" "-DFUNCTION=${arg_FUNCTION}" "-DDECLARED_IN=${arg_DECLARED_IN}"
            "-DFILES=${files}" -P "${ANSINH_EMBED_TEXT_SCRIPT}"
    DEPENDS ${arg_FILES} "${ANSINH_EMBED_TEXT_SCRIPT}"
    COMMENT "Embedding ${arg_OUTPUT}" VERBATIM)
  target_sources(${target} PRIVATE "${output}")
endfunction()

# Fails when a text has no English yet, or English is left of a text that is gone.
set(ours "${SOURCE}/app/i18n/ansinh_en.ts")
set(fresh "${WORK}/ansinh_en.ts")
file(COPY_FILE "${ours}" "${fresh}")
execute_process(
  COMMAND "${LUPDATE}" -I . app qml -ts "${fresh}" -source-language vi -target-language en -locations none
  WORKING_DIRECTORY "${SOURCE}" OUTPUT_QUIET ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(STRINGS "${fresh}" open REGEX "type=\"(unfinished|vanished|obsolete)\"")
list(LENGTH open count)
if(count GREATER 0)
  message(FATAL_ERROR "${count} texts of ${ours} are without English or gone; run: "
    "lupdate -I . app qml -ts app/i18n/ansinh_en.ts -no-obsolete -locations none")
endif()

# SPDX-License-Identifier: Apache-2.0

# steploom_translations(TARGET): translations/*.ts, compiled, among the resources of the target.
function(steploom_translations target)
    file(GLOB sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/*.ts")
    set(compiled_files)
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        set(compiled "${CMAKE_CURRENT_BINARY_DIR}/${name}.qm")
        add_custom_command(OUTPUT "${compiled}"
            COMMAND Qt6::lrelease -silent -nounfinished "${source}" -qm "${compiled}"
            DEPENDS "${source}"
            VERBATIM)
        set_source_files_properties("${compiled}" PROPERTIES QT_RESOURCE_ALIAS "${name}.qm")
        list(APPEND compiled_files "${compiled}")
    endforeach()
    qt_add_resources(${target} steploom_languages PREFIX /steploom/translations FILES ${compiled_files})
endfunction()

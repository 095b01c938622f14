#version 440

// An area without a pattern. A shader of its own: software OpenGL walks through every branch, taken or not.

layout(location = 0) in vec2 patternPlace;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 fill;
    vec4 ink;
    vec2 phase;
    float pixelsPerUnit;
    float feather;
    float period;
    int pattern;
};

void main()
{
    fragColor = fill;
}

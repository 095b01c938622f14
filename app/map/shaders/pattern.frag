#version 440

// See pattern.vert.

layout(location = 0) in vec4 ink;
layout(location = 1) in vec2 patternPlace;
layout(location = 2) in vec2 edge;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 inks[64];
    vec4 kinds[64];
    vec2 phase;
    float pixelsPerUnit;
    float feather;
    float period;
};

void main()
{
    float away = length(mod(patternPlace, period) - period * 0.5);
    fragColor = ink * clamp(edge.x - edge.y * away, 0.0, 1.0);
}

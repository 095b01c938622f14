#version 440

// The same patterns as patternCoverage() in commune_paint.cpp.

layout(location = 0) in vec2 patternPlace;
layout(location = 1) in vec4 ink;
layout(location = 2) in float kind;
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

float softEdge(float halfSize, float distance)
{
    return clamp((halfSize - distance) / feather + 0.5, 0.0, 1.0);
}

float coverage(vec2 p)
{
    float mid = period * 0.5;
    int pattern = int(kind + 0.5);
    if (pattern == 1)
        return softEdge(0.7, abs(mod(p.x + p.y, period) - mid) * 0.70710678);
    if (pattern == 2)
        return softEdge(1.4, length(mod(p, period) - mid));
    if (pattern == 3)
        return softEdge(0.8, abs(mod(p.y, period) - mid));
    if (pattern == 4)
        return softEdge(0.7, abs(mod(p.x - p.y, period) - mid) * 0.70710678);
    return 0.0;
}

void main()
{
    fragColor = ink * coverage(patternPlace);
}

#version 440

// A dashed line. See line.vert.

layout(location = 0) in vec2 place;
layout(location = 0) out vec4 fragColor;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 colour;
    float halfWidth;
    float feather;
    float pixelsPerUnit;
    float dashPeriod;
    float dashInk;
};

float softEdge(float halfSize, float distance)
{
    return clamp((halfSize - distance) / feather + 0.5, 0.0, 1.0);
}

void main()
{
    float across = clamp(halfWidth / feather + 0.5 - abs(place.x), 0.0, 1.0);
    fragColor = colour * (across * softEdge(dashInk * 0.5, abs(mod(place.y, dashPeriod) - dashPeriod * 0.5)));
}

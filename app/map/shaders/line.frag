#version 440

// A solid line. See line.vert.

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

void main()
{
    fragColor = colour * clamp(halfWidth / feather + 0.5 - abs(place.x), 0.0, 1.0);
}

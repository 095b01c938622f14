#version 440

// Communes with a pattern, fill and ink in one: the same patterns as patternCoverage() in commune_paint.cpp. What tells
// one pattern from another is settled here, so that every pixel goes one short way: software OpenGL would walk all
// branches for each. A commune without a pattern is put out of sight: area.vert draws it.

layout(location = 0) in vec2 position;
layout(location = 1) in float place;
layout(location = 0) flat out vec4 fill;
layout(location = 1) flat out vec4 ink;
layout(location = 2) out vec2 patternPlace; // periods across the pattern's lines; lines stay in the middle of the second
layout(location = 3) flat out vec2 edge;    // coverage = edge.x - edge.y * periods from the middle

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 fills[64]; // premultiplied
    vec4 inks[64];  // premultiplied
    vec4 kinds[64]; // x: the pattern's number, 0 for none
    vec2 phase;
    float pixelsPerUnit;
    float feather; // width of one device pixel
    float period;
};

void main()
{
    int i = int(place + 0.5);
    int kind = int(kinds[i].x + 0.5);
    vec2 p = (position * pixelsPerUnit + phase) / period; // anchored to the map
    float halfWidth = 0.7;
    float slope = 0.70710678;
    if (kind == 1) {
        patternPlace = vec2(p.x + p.y, 0.5);
    } else if (kind == 4) {
        patternPlace = vec2(p.x - p.y, 0.5);
    } else if (kind == 3) {
        patternPlace = vec2(p.y, 0.5);
        halfWidth = 0.8;
        slope = 1.0;
    } else {
        patternPlace = p;
        halfWidth = 1.4;
        slope = 1.0;
    }
    fill = fills[i];
    ink = inks[i];
    edge = vec2(halfWidth / feather + 0.5, slope * period / feather);
    gl_Position = kind > 0 ? qt_Matrix * vec4(position, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}

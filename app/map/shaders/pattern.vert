#version 440

// The ink over the fills. A commune without a pattern is put out of sight here: software OpenGL would fill its every
// pixel with nothing.

layout(location = 0) in vec2 position;
layout(location = 1) in float place;
layout(location = 0) out vec2 patternPlace; // pixels, anchored to the map
layout(location = 1) out vec4 ink;
layout(location = 2) out float kind;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 inks[64]; // premultiplied
    vec4 kinds[64]; // x: the pattern's number, 0 for none
    vec2 phase;
    float pixelsPerUnit;
    float feather; // width of one device pixel
    float period;
};

void main()
{
    int i = int(place + 0.5);
    ink = inks[i];
    kind = kinds[i].x;
    patternPlace = position * pixelsPerUnit + phase;
    gl_Position = kind > 0.5 ? qt_Matrix * vec4(position, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}

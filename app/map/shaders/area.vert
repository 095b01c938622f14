#version 440

layout(location = 0) in vec2 position;
layout(location = 0) out vec2 patternPlace; // pixels, anchored to the map

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 fill; // premultiplied
    vec4 ink;  // premultiplied
    vec2 phase;
    float pixelsPerUnit;
    float feather; // width of one device pixel
    float period;
    int pattern;
};

void main()
{
    patternPlace = position * pixelsPerUnit + phase;
    gl_Position = qt_Matrix * vec4(position, 0.0, 1.0);
}

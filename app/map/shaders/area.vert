#version 440

// Many communes in one go: each vertex knows the place of its commune's colour.

layout(location = 0) in vec2 position;
layout(location = 1) in float place;
layout(location = 0) flat out vec4 colour;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 fills[64]; // premultiplied; what is drawn with a pattern has an alpha below 0 and is put out of sight here
};

void main()
{
    colour = fills[int(place + 0.5)];
    gl_Position = colour.a >= 0.0 ? qt_Matrix * vec4(position, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}

#version 440

// Many communes in one go: each vertex knows the place of its commune's colour.

layout(location = 0) in vec2 position;
layout(location = 1) in float place;
layout(location = 0) out vec4 colour;

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 fills[64]; // premultiplied
};

void main()
{
    colour = fills[int(place + 0.5)];
    gl_Position = qt_Matrix * vec4(position, 0.0, 1.0);
}

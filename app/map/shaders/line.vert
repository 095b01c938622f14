#version 440

// A line of constant width on the screen: both vertices at a place of the line are moved apart along its normal.

layout(location = 0) in vec2 position;
layout(location = 1) in vec2 normal;
layout(location = 2) in vec2 sideAlong;
layout(location = 0) out vec2 place; // across, device pixels from the middle; along, pixels from the start

layout(std140, binding = 0) uniform buf {
    mat4 qt_Matrix;
    vec4 colour; // premultiplied, paler where the line is thinner than a device pixel
    float halfWidth;
    float feather; // width of one device pixel
    float pixelsPerUnit;
    float dashPeriod;
    float dashInk;
};

void main()
{
    float reach = halfWidth + 0.5 * feather;
    place = vec2(sideAlong.x * reach / feather, sideAlong.y * pixelsPerUnit);
    gl_Position = qt_Matrix * vec4(position + normal * (reach / pixelsPerUnit), 0.0, 1.0);
}

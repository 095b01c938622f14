#version 440

// See pattern.vert.

layout(location = 0) flat in vec4 fill;
layout(location = 1) flat in vec4 ink;
layout(location = 2) in vec2 patternPlace;
layout(location = 3) flat in vec2 edge;
layout(location = 0) out vec4 fragColor;

void main()
{
    vec4 over = ink * clamp(edge.x - edge.y * length(fract(patternPlace) - 0.5), 0.0, 1.0);
    fragColor = over + fill * (1.0 - over.a);
}

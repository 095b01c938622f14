<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- How much of what is asked was reported: the colours of data/style.json; nothing reported is hatched. -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="categorizedSymbol" attr="tình_trạng" forceraster="0" symbollevels="0" enableorderby="0">
    <categories>
      <category value="đủ mọi chỉ tiêu được hỏi" label="Đủ mọi chỉ tiêu được hỏi" symbol="0" render="true"/>
      <category value="từ một nửa trở lên" label="Từ một nửa trở lên" symbol="1" render="true"/>
      <category value="dưới một nửa" label="Dưới một nửa" symbol="2" render="true"/>
      <category value="chưa báo cáo chỉ tiêu nào" label="Chưa báo cáo chỉ tiêu nào" symbol="3" render="true"/>
      <category value="không áp dụng" label="Không áp dụng" symbol="4" render="true"/>
    </categories>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <prop k="color" v="29,79,116,255"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="48,54,59,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="joinstyle" v="round"/>
        </layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <prop k="color" v="165,204,174,255"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="48,54,59,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="joinstyle" v="round"/>
        </layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <prop k="color" v="241,231,201,255"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="48,54,59,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="joinstyle" v="round"/>
        </layer>
      </symbol>
      <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <prop k="color" v="208,208,208,255"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="48,54,59,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="joinstyle" v="round"/>
        </layer>
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0">
          <prop k="angle" v="45"/>
          <prop k="distance" v="1.8"/>
          <prop k="distance_unit" v="MM"/>
          <prop k="line_width" v="0.35"/>
          <prop k="line_width_unit" v="MM"/>
          <prop k="color" v="125,131,136,255"/>
          <symbol type="line" name="@hatch" alpha="1" clip_to_extent="1" force_rhr="0">
            <layer class="SimpleLine" enabled="1" locked="0" pass="0">
              <prop k="line_color" v="125,131,136,255"/>
              <prop k="line_width" v="0.35"/>
              <prop k="line_width_unit" v="MM"/>
              <prop k="line_style" v="solid"/>
              <prop k="capstyle" v="flat"/>
              <prop k="joinstyle" v="round"/>
            </layer>
          </symbol>
        </layer>
      </symbol>
      <symbol type="fill" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <prop k="color" v="244,244,241,255"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="48,54,59,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="joinstyle" v="round"/>
        </layer>
        <layer class="PointPatternFill" enabled="1" locked="0" pass="0">
          <prop k="distance_x" v="2"/>
          <prop k="distance_x_unit" v="MM"/>
          <prop k="distance_y" v="2"/>
          <prop k="distance_y_unit" v="MM"/>
          <symbol type="marker" name="@dot" alpha="1" clip_to_extent="1" force_rhr="0">
            <layer class="SimpleMarker" enabled="1" locked="0" pass="0">
              <prop k="name" v="circle"/>
              <prop k="color" v="185,190,184,255"/>
              <prop k="outline_style" v="no"/>
              <prop k="size" v="0.5"/>
              <prop k="size_unit" v="MM"/>
            </layer>
          </symbol>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="tên" isExpression="0" fontFamily="Noto Sans" fontSize="8" fontSizeUnit="Point" textColor="27,31,35,255" textOpacity="1">
        <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.9"/>
      </text-style>
      <placement placement="1" centroidInside="1"/>
      <rendering drawLabels="1" obstacle="1" scaleVisibility="0"/>
    </settings>
  </labeling>
  <blendMode>0</blendMode>
  <featureBlendMode>0</featureBlendMode>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>

<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- Feedback by what is late: the colours of data/style.json; what is not in the register is dotted. -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="categorizedSymbol" attr="tình_trạng" forceraster="0" symbollevels="0" enableorderby="0">
    <categories>
      <category value="từ 6 việc quá hạn" label="Từ 6 việc quá hạn" symbol="0" render="true"/>
      <category value="3 – 5 việc quá hạn" label="3 – 5 việc quá hạn" symbol="1" render="true"/>
      <category value="1 – 2 việc quá hạn" label="1 – 2 việc quá hạn" symbol="2" render="true"/>
      <category value="đang xử lý, chưa quá hạn" label="Đang xử lý, chưa quá hạn" symbol="3" render="true"/>
      <category value="đã xử lý hết" label="Đã xử lý hết" symbol="4" render="true"/>
      <category value="chưa có trong sổ" label="Chưa có trong sổ" symbol="5" render="true"/>
    </categories>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <prop k="color" v="158,58,42,255"/>
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
          <prop k="color" v="199,107,44,255"/>
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
          <prop k="color" v="224,162,62,255"/>
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
          <prop k="color" v="214,238,247,255"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="48,54,59,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="joinstyle" v="round"/>
        </layer>
      </symbol>
      <symbol type="fill" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0">
          <prop k="color" v="148,203,234,255"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="48,54,59,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="joinstyle" v="round"/>
        </layer>
      </symbol>
      <symbol type="fill" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
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

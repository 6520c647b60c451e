<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Utilities Map Viewer</title>
<script language="JavaScript">
function layer(cb) { document.MapApplet.setLayerVisible(cb.value, cb.checked); document.MapApplet.refresh(); }
function tool(t) { document.MapApplet.setTool(t); }
function find() {
  var n = document.MapApplet.search(document.srch.street.value, document.srch.no.value);
  if (n == 0) alert("No address found");
}
</script>
</head>
<body bgcolor="#DDDDCC">
<table width="100%"><tr valign="top">
<td width="190">
<b>Layers</b><br>
<input type="checkbox" value="WATER" checked onclick="layer(this)">Water mains<br>
<input type="checkbox" value="GAS" onclick="layer(this)">Gas<br>
<input type="checkbox" value="SEWER" checked onclick="layer(this)">Foul sewer<br>
<input type="checkbox" value="CABLE" onclick="layer(this)">LV cables<br>
<input type="checkbox" value="HYDRANT" onclick="layer(this)">Hydrants<br>
<hr>
<b>Tools</b><br>
<input type="button" value="Zoom +" onclick="tool('ZOOMIN')"><input type="button" value="Zoom -" onclick="tool('ZOOMOUT')"><br>
<input type="button" value="Pan" onclick="tool('PAN')"><input type="button" value="Identify" onclick="tool('IDENT')">
<hr>
<form name="srch" onsubmit="find();return false">Street<br><input name="street" size="18"><br>No. <input name="no" size="4"> <input type="submit" value="Find"></form>
</td>
<td>
<applet name="MapApplet" code="com.utilmap.client.MapApplet.class" archive="utilmap.jar,jts.jar" width="740" height="540" mayscript>
<param name="server" value="/servlet/MapServer">
<param name="extent" value="381200,225400,383900,227100">
<param name="layers" value="BASE,WATER,SEWER">
Your browser is not Java enabled.
</applet>
</td></tr></table>
<font size="1">Always call the records office before digging: ext. 7788</font>
</body>
</html>

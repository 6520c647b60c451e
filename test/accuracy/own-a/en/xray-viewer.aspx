<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>WebPACS - study 11.2.840.5512</title>
<link rel="stylesheet" href="pacs.css" />
<script type="text/javascript" src="lib/xrayview_global.js"></script>
</head>
<body><form name="form1" method="post" action="xray-viewer.aspx" id="form1"><input type="hidden" name="__VIEWSTATE" value="DU7TVKDouI+lqg2qiA8053KDIFRHSlMM21WU7kI9o+iv1g7Egv+E6JULa5T3oOqsmz/tcsWtYkoOGghssetcuumxAb84oUvM/uGRq2w3NUkCz9ohX4B5PL7exSCwT2i2BcM5dByG2exNy5STr1PXYn8pqKv5m9g8byKBscjKapVquTzNheEniQmWxund35qYrEcbbSf3OkViytBJajbRtNIR/exuLBGaOMWOAydsqheMepf2" />
<div id="hdr">DOE^JOHN &nbsp; 1951-03-02 &nbsp; CR CHEST PA/LAT &nbsp; <a href="#" onclick="return pacs.next()">Next image</a> | <a href="#" onclick="return pacs.inv()">Invert</a> | <a href="#" onclick="return pacs.win(400,40)">Lung window</a></div>
<div id="stage" style="height:600px;background:#000;color:#ccc"></div></form>
<script type="text/javascript">
var pacs = (function () {
  var v = null, key = "1.2.840.5512.77.1";
  function isSupported() { try { return !!new ActiveXObject("WebPacs.Viewer.4"); } catch (e) { return /Trident|MSIE/.test(navigator.userAgent) ? "install" : false; } }
  function start() {
    var s = isSupported(), st = document.getElementById("stage");
    if (!s) { st.innerHTML = "<p>The diagnostic viewer runs in Internet Explorer only.</p>"; return; }
    st.innerHTML = '<object id="dv" width="100%" height="100%" classid="clsid:5C1B2D2E-99A4-4C7B-8C2A-2F77AB0F31D5" codebase="webpacs4.cab#version=4,1,0,8"><param name="StudyUID" value="' + key + '"></object>';
    v = document.getElementById("dv");
  }
  return { start: start, next: function () { v.NextImage(); return false; }, inv: function () { v.Invert = !v.Invert; return false; }, win: function (w, c) { v.SetWindow(w, c); return false; } };
})();
window.onload = pacs.start;
</script></body></html>

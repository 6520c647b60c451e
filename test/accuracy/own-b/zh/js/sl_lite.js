if (!window.Silverlight) window.Silverlight = {};
Silverlight.isInstalled = function (ver) {
  var ok = false, c = null;
  try {
    try { c = new ActiveXObject("AgControl.AgControl"); ok = c.IsVersionSupported(ver); }
    catch (e) {
      var p = navigator.plugins["Silverlight Plug-In"];
      if (p) ok = true;
    }
  } catch (e) { ok = false; }
  return ok;
};
Silverlight.createObjectEx = function (o) {
  var h = "";
  if (Silverlight.isInstalled(o.properties.version)) {
    h = '<object type="application/x-silverlight-2" data="data:application/x-silverlight-2," id="' + o.id + '" width="' + o.properties.width + '" height="' + o.properties.height + '">' +
        '<param name="source" value="' + o.source + '"/><param name="initParams" value="' + o.initParams + '"/></object>';
  } else {
    h = '<a href="/soft/Silverlight.exe"><img src="img/slinstall.gif" alt="安装 Silverlight 插件" border="0"/></a>';
  }
  o.parentElement.innerHTML = h;
};

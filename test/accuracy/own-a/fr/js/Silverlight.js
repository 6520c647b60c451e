if (!window.Silverlight) window.Silverlight = {};
Silverlight.isInstalled = function (v) {
  try { var c = null; try { c = new ActiveXObject("AgControl.AgControl"); return c.IsVersionSupported(v); } catch (e) { var p = navigator.plugins["Silverlight Plug-In"]; return !!p; } } catch (e) { return false; }
};
Silverlight.createObject = function (src, host, id, props, ev, init) {
  if (Silverlight.isInstalled(props.version)) {
    host.innerHTML = '<object type="application/x-silverlight" data="data:application/x-silverlight," id="' + id + '" width="' + props.width + '" height="' + props.height + '"><param name="source" value="' + src + '"/><param name="initParams" value="' + init + '"/></object>';
    if (ev.onLoad) setTimeout(function () { ev.onLoad(document.getElementById(id)); }, 500);
  } else host.innerHTML = "<a href='http://go.microsoft.com/fwlink/?LinkID=149156'><img src='img/sl_install.png' alt='Microsoft Silverlight' border='0'></a>";
};

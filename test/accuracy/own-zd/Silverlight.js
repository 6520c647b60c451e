if (!window.Silverlight) { window.Silverlight = {}; }
Silverlight.isInstalled = function (version) {
  var ok = false;
  try {
    try { var c = new ActiveXObject("AgControl.AgControl"); ok = version == null || c.IsVersionSupported(version); c = null; }
    catch (e) { var p = navigator.plugins["Silverlight Plug-In"]; if (p) ok = true; }
  } catch (e2) { ok = false; }
  return ok;
};

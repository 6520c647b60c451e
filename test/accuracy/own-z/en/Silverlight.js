///////////////////////////////////////////////////////////////////////////////
//  Silverlight.js   version 4.0.50401.0  (trimmed)
///////////////////////////////////////////////////////////////////////////////
if (!window.Silverlight) window.Silverlight = {};
Silverlight.isInstalled = function (version) {
    var ok = false;
    try {
        if (window.ActiveXObject) {
            try { ok = new ActiveXObject('AgControl.AgControl').IsVersionSupported(version); } catch (e) { }
        } else {
            var p = navigator.plugins["Silverlight Plug-In"];
            if (p) ok = parseInt(p.description, 10) >= parseInt(version, 10);
        }
    } catch (e) { ok = false; }
    return ok;
};
Silverlight.createObjectEx = function (p) {
    var h;
    if (Silverlight.isInstalled(p.properties.version)) {
        h = '<object type="application/x-silverlight-2" data="data:application/x-silverlight-2," id="' + p.id + '" width="' + p.properties.width + '" height="' + p.properties.height + '">' +
            '<param name="source" value="' + p.source + '"/><param name="background" value="' + p.properties.background + '"/><param name="initParams" value="' + p.initParams + '"/></object>';
    } else {
        h = '<a href="http://go.microsoft.com/fwlink/?LinkID=149156&v=4.0.50826.0"><img src="slinstall.gif" alt="Get Microsoft Silverlight" style="border-style:none"/></a>';
    }
    p.parentElement.innerHTML = h;
};

var _api = null;
function findAPI(w) { var n = 0; while (w.API == null && w.parent != null && w.parent != w && n++ < 7) w = w.parent; return w.API; }
function getAPI() { if (_api == null) _api = findAPI(window); return _api; }
function doLMSInitialize() { var a = getAPI(); return a ? a.LMSInitialize("") : "false"; }
function doLMSSetValue(n, v) { var a = getAPI(); return a ? a.LMSSetValue(n, v) : "false"; }
function doLMSFinish() { var a = getAPI(); return a ? a.LMSFinish("") : "false"; }

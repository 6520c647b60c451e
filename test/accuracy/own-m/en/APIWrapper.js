var _API = null, findTries = 0;
function findAPI(win) {
  while (win.API == null && win.parent != null && win.parent != win) { if (++findTries > 7) return null; win = win.parent; }
  return win.API || null;
}
function api() { if (_API == null) { try { _API = findAPI(window) || (window.opener ? findAPI(window.opener) : null); } catch (e) { _API = null; } } return _API; }
function doLMSInitialize() { return api() ? api().LMSInitialize("") : "false"; }
function doLMSFinish() { return api() ? api().LMSFinish("") : "false"; }
function doLMSSetValue(n, v) { return api() ? api().LMSSetValue(n, v) : "false"; }
function doLMSCommit() { return api() ? api().LMSCommit("") : "false"; }

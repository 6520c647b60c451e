var API = null;
function getAPI(w) { var n = 0; while (w && !w.API && w.parent && w.parent != w && n++ < 7) w = w.parent; return w ? w.API : null; }
function doLMSInitialize() { API = getAPI(window); if (API) API.LMSInitialize(""); }
function doLMSSetValue(n, v) { if (API) API.LMSSetValue(n, v); }
function doLMSCommit() { if (API) API.LMSCommit(""); }
function doLMSFinish() { if (API) API.LMSFinish(""); }

var API = null;
function findAPI(w) { var n = 0; while (!w.API && w.parent && w.parent != w && n < 8) { w = w.parent; n++; } return w.API; }
function doLMSInitialize() { API = findAPI(window); if (API) API.LMSInitialize(""); }
function doLMSSetValue(k, v) { if (API) API.LMSSetValue(k, v); }
function doLMSCommit() { if (API) API.LMSCommit(""); }
function doLMSFinish() { if (API) API.LMSFinish(""); }

var API = null, done = false;
function find(w) { var n = 0; while (!w.API && w.parent && w.parent != w && n++ < 7) w = w.parent; return w.API || null; }
function Init() { API = find(window); if (API) API.LMSInitialize(""); }
function SetValue(k, v) { if (API) API.LMSSetValue(k, v); }
function Finish() { if (API && !done) { done = true; API.LMSCommit(""); API.LMSFinish(""); } }

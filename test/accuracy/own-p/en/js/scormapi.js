var API = null;
function findAPI(w) { var n = 0; while (w && !w.API && w.parent && w.parent != w && n++ < 7) w = w.parent; return w ? w.API : null; }
function LMSInitialize() { API = findAPI(window); if (API) API.LMSInitialize(""); }
function LMSFinish() { if (API) API.LMSFinish(""); }
function course_DoFSCommand(cmd, args) { if (API && cmd == "LMSSetValue") { var a = args.split("|"); API.LMSSetValue(a[0], a[1]); } }

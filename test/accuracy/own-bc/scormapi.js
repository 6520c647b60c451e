var API = null;
function find(w){ var n=0; while(!w.API && w.parent && w.parent!=w && n++<7) w=w.parent; return w.API; }
function doLMSInitialize(){ API=find(window); if(API) API.LMSInitialize(""); }
function doLMSSetValue(k,v){ if(API) API.LMSSetValue(k,v); }
function doLMSCommit(){ if(API) API.LMSCommit(""); }
function doLMSFinish(){ if(API) API.LMSFinish(""); }

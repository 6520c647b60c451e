/* ajaxlib.js - 社内共通 (IE6 / Firefox1.5 対応) */
var AjaxLib = {
  comma: function (n) {
    var s = String(n);
    while (/^(\d+)(\d{3})/.test(s)) s = s.replace(/^(\d+)(\d{3})/, "$1,$2");
    return s;
  },
  request: function () {
    if (window.XMLHttpRequest) return new XMLHttpRequest();
    try { return new ActiveXObject("Msxml2.XMLHTTP"); } catch (e) { }
    try { return new ActiveXObject("Microsoft.XMLHTTP"); } catch (e) { }
    return null;
  },
  newDocument: function (root) {
    // Firefox版は別途対応予定
    var d = new ActiveXObject("Microsoft.XMLDOM");
    d.async = false;
    d.loadXML('<?xml version="1.0" encoding="Shift_JIS"?><' + root + '/>');
    return d;
  },
  addNode: function (doc, name, text) {
    var n = doc.createElement(name);
    n.appendChild(doc.createTextNode(text));
    doc.documentElement.appendChild(n);
    return n;
  },
  post: function (url, doc, cb) {
    var r = this.request();
    if (!r) { alert("通信できません。"); return; }
    r.open("POST", url, true);
    r.onreadystatechange = function () {
      if (r.readyState == 4) {
        if (r.status == 200) cb(r.responseText); else alert("エラー：" + r.status);
      }
    };
    r.setRequestHeader("Content-Type", "text/xml");
    r.send(doc);
  }
};

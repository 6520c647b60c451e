/* 공통 스크립트 */
var Gongtong = {
  trim: function(s) { return s.replace(/^\s+|\s+$/g, ""); },
  isEmpty: function(s) { return s == null || Gongtong.trim(s) == ""; },
  modal: function(url, w, h) {
    return window.showModalDialog(url, window, "dialogWidth:" + w + "px;dialogHeight:" + h + "px;status:no;help:no");
  },
  loadXml: function(url) {
    var d = new ActiveXObject("Microsoft.XMLDOM");
    d.async = false;
    d.load(url);
    return d;
  },
  check: function(f) {
    if (Gongtong.isEmpty(f.jemok.value)) { alert("제목을 입력하세요."); f.jemok.focus(); return false; }
    if (Gongtong.isEmpty(f.naeyong.value)) { alert("내용을 입력하세요."); f.naeyong.focus(); return false; }
    return true;
  }
};

// Council common script library v3.2  (Web Team, 2002)
var g_popup = null;
function toNumber(s) { var n = parseFloat(String(s).replace(/[^0-9.\-]/g, "")); return isNaN(n) ? 0 : n; }
function money(n) { return (Math.round(n * 100) / 100).toFixed(2); }
function lookup(page, args, w, h) {
  return window.showModalDialog("/common/" + page, args, "dialogWidth:" + w + "px;dialogHeight:" + h + "px;center:yes;help:no;status:no");
}
function lookupModeless(page, w, h) { return window.showModelessDialog("/common/" + page, window, "dialogWidth:" + w + "px;dialogHeight:" + h + "px"); }
function tip(el, text) {
  if (!g_popup) g_popup = window.createPopup();
  g_popup.document.body.style.border = "solid 1px black";
  g_popup.document.body.style.backgroundColor = "lightyellow";
  g_popup.document.body.innerHTML = text;
  g_popup.show(0, el.offsetHeight, 200, 40, el);
}
function copyText(s) { window.clipboardData.setData("Text", s); }
function openInWord(url) {
  var w = new ActiveXObject("Word.Application");
  w.Visible = true;
  w.Documents.Open(url);
}
function loadXml(url) {
  var d = new ActiveXObject("MSXML2.DOMDocument.3.0");
  d.async = false;
  d.load(url);
  return d;
}
function currentUser() { return new ActiveXObject("WScript.Network").UserName; }
function goHome() { window.navigate("/default.asp"); }

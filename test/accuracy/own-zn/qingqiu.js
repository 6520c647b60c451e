// 建立请求对象
function jianli() {
  var x = null;
  try { x = new ActiveXObject("Msxml2.XMLHTTP"); }
  catch (e) {
    try { x = new ActiveXObject("Microsoft.XMLHTTP"); }
    catch (e2) { x = null; }
  }
  if (!x && typeof XMLHttpRequest != "undefined") x = new XMLHttpRequest();
  return x;
}

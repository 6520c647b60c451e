function BianjiQi(id) {
  this.id = id;
}
BianjiQi.prototype.keYong = function () {
  var s = navigator.userAgent;
  if (/msie/i.test(s) && !/opera/i.test(s)) {
    try { return new ActiveXObject("DHTMLSafe.DHTMLSafe.1") != null; } catch (e) { return false; }
  }
  return false;
};
BianjiQi.prototype.create = function () {
  var t = document.getElementById(this.id), me = this;
  if (!this.keYong()) return;
  t.style.display = "none";
  t.parentNode.insertAdjacentHTML("beforeEnd",
    '<object id="dh_' + this.id + '" classid="clsid:2D360201-FFF5-11D1-8D03-00A0C959BC0A" width="620" height="320"><param name="ActivateApplets" value="0"></object>');
  t.form.onsubmit = function () {
    t.value = document.getElementById("dh_" + me.id).DOM.body.innerHTML;
  };
};
function nianTie() {
  var d = document.getElementById("dh_content");
  if (!d) {
    alert("请在正文框中按 Ctrl+V 粘贴。");
    return;
  }
  d.ExecCommand(5032, 0);
  d.DOM.body.innerHTML = d.DOM.body.innerHTML.replace(/<\/?o:p>/gi, "").replace(/ class=Mso\w+/gi, "");
}

function byId(x) { return document.getElementById(x); }
function faragh(x) { return byId(x).value.replace(/ /g, "") == ""; }
function irsalTalab() {
  if (faragh("ism") || faragh("ghurfa")) {
    alert("«·—Ã«¡ ≈œŒ«· «·«”„ Ê—ﬁ„ «·€—›…");
    return;
  }
  byId("irsal").disabled = true;
  byId("talab").submit();
}
byId("irsal").attachEvent("onclick", irsalTalab);
byId("ism").focus();

// subset of WebUIValidation.js for required fields
function ValidatorGetValue(id) {
  var c = document.getElementById ? document.getElementById(id) : document.all[id];
  return c && typeof c.value == "string" ? c.value : "";
}
function attr(v, n) { return typeof v[n] == "string" ? v[n] : v.getAttribute(n); }
function ValidatorOnSubmit() {
  var ok = true, msg = "";
  for (var i = 0; i < Page_Validators.length; i++) {
    var v = Page_Validators[i];
    var valid = ValidatorGetValue(attr(v, "controltovalidate")).replace(/^\s+|\s+$/g, "") != "";
    v.style.visibility = valid ? "hidden" : "visible";
    if (!valid) { ok = false; msg += "<li>" + attr(v, "errormessage") + "</li>"; }
  }
  var s = document.getElementById("ValidationSummary1");
  s.style.display = ok ? "none" : "block";
  s.innerHTML = "<ul>" + msg + "</ul>";
  return ok;
}

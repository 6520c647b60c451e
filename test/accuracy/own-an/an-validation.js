var Page_ValidationVer = "125";
var Page_IsValid = true;
function ValidatorGetValue(id) {
  var control = document.all.item(id);
  return control.getAttributeNode("value").expando ? "" : control.value;
}
function ValidatorTrim(s) {
  var m = s.match(/^\s*(\S+(\s+\S+)*)\s*$/);
  return (m == null) ? "" : m[1];
}
function Page_ClientValidate() {
  Page_IsValid = true;
  for (var i = 0; i < Page_Validators.length; i++) {
    var val = Page_Validators[i];
    val.isvalid = ValidatorTrim(ValidatorGetValue(val.controltovalidate)) != "";
    if (!val.isvalid) Page_IsValid = false;
    val.style.visibility = val.isvalid ? "hidden" : "visible";
  }
  event.returnValue = Page_IsValid;
  return Page_IsValid;
}

var Page_ValidationVer = "125";
var Page_IsValid = true;
var Page_BlockSubmit = false;
function ValidatorUpdateDisplay(val) {
  val.style.visibility = val.isvalid ? "hidden" : "visible";
}
function ValidatorHookupControlID(controlID, val) {
  if (typeof(controlID) != "string") return;
  var ctrl = document.all[controlID];
  ctrl.Validators = [val];
  ctrl.onchange = new Function("ValidatorOnChange();");
}
function ValidatorOnChange() {
  var v = event.srcElement.Validators;
  for (var i = 0; i < v.length; i++) ValidatorValidate(v[i]);
}
function ValidatorValidate(val) {
  val.isvalid = true;
  if (val.enabled != false && typeof(val.evaluationfunction) == "function") val.isvalid = val.evaluationfunction(val);
  ValidatorUpdateDisplay(val);
}
function Page_ClientValidate() {
  var ok = true;
  for (var i = 0; i < Page_Validators.length; i++) {
    ValidatorValidate(Page_Validators[i]);
    ok = ok && Page_Validators[i].isvalid;
  }
  Page_IsValid = ok;
  Page_BlockSubmit = !ok;
  return ok;
}
function ValidatorCommonOnSubmit() {
  event.returnValue = !Page_BlockSubmit;
  Page_BlockSubmit = false;
}
function ValidatorOnLoad() {
  for (var i = 0; i < Page_Validators.length; i++) {
    var val = Page_Validators[i];
    if (typeof(val.evaluationfunction) == "string") eval("val.evaluationfunction = " + val.evaluationfunction + ";");
    ValidatorHookupControlID(val.controltovalidate, val);
  }
  Page_ValidationActive = true;
}
function RequiredFieldValidatorEvaluateIsValid(val) {
  return document.all[val.controltovalidate].value != val.initialvalue;
}

var Page_ValidationVer = "125";
var Page_IsValid = true;
var Page_BlockSubmit = false;
function ValidatorHookupControlID(controlID, val) {
    if (typeof(controlID) != "string") { return; }
    var ctrl = document.all[controlID];
    if (typeof(ctrl) != "undefined") { ctrl.Validators = [val]; }
    else { val.isvalid = true; val.enabled = false; }
}
function ValidatorValidate(val) {
    val.isvalid = true;
    if (val.enabled != false) {
        if (typeof(val.evaluationfunction) == "function") {
            val.isvalid = val.evaluationfunction(val);
        }
    }
    val.style.visibility = val.isvalid ? "hidden" : "visible";
}
function Page_ClientValidate() {
    var i;
    for (i = 0; i < Page_Validators.length; i++) { ValidatorValidate(Page_Validators[i]); }
    Page_IsValid = true;
    for (i = 0; i < Page_Validators.length; i++) { if (!Page_Validators[i].isvalid) Page_IsValid = false; }
    Page_BlockSubmit = !Page_IsValid;
    return Page_IsValid;
}
function ValidatorCommonOnSubmit() {
    event.returnValue = !Page_BlockSubmit;
    Page_BlockSubmit = false;
}
function ValidatorOnLoad() {
    for (var i = 0; i < Page_Validators.length; i++) {
        var val = Page_Validators[i];
        if (typeof(val.evaluationfunction) == "string") { eval("val.evaluationfunction = " + val.evaluationfunction + ";"); }
        ValidatorHookupControlID(val.controltovalidate, val);
    }
    Page_ValidationActive = true;
}
function RequiredFieldValidatorEvaluateIsValid(val) {
    return document.all[val.controltovalidate].value != val.initialvalue;
}

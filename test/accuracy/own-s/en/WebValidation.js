var Page_ValidationVer = "125"; var Page_IsValid = true;
function ValidatorHookup() {
    for (var i = 0; i < Page_Validators.length; i++) {
        var c = document.getElementById(Page_Validators[i].controltovalidate);
        ValidatorHookupEvent(c, "onchange", "ValidatorOnChange(event);");
    }
}
function ValidatorHookupEvent(control, eventType, functionPrefix) {
    var ev = control[eventType], f;
    if (typeof(ev) == "function") { ev = ev.toString(); ev = ev.substring(ev.indexOf("{") + 1, ev.lastIndexOf("}")); } else { ev = ""; }
    f = (navigator.appName.toLowerCase().indexOf('explorer') > -1) ? new Function(functionPrefix + " " + ev) : new Function("event", functionPrefix + " " + ev);
    control[eventType] = f;
}
function ValidatorOnChange(event) {
    if (!event) { event = window.event; }
    var t = (typeof(event.srcElement) != "undefined" && event.srcElement) ? event.srcElement : event.target;
    for (var i = 0; i < Page_Validators.length; i++) if (Page_Validators[i].controltovalidate == t.id) ValidatorValidate(Page_Validators[i]);
}
function ValidatorValidate(v) {
    var n = parseFloat(document.getElementById(v.controltovalidate).value);
    var ok = !isNaN(n) && n >= v.min && n <= v.max;
    document.getElementById(v.id).style.visibility = ok ? "hidden" : "visible";
    return ok;
}
function ValidatorOnSubmit() {
    if (theForm.__EVENTTARGET.value != "") return true;
    Page_IsValid = true;
    for (var i = 0; i < Page_Validators.length; i++) if (!ValidatorValidate(Page_Validators[i])) Page_IsValid = false;
    return Page_IsValid;
}

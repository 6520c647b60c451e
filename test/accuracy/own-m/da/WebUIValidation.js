var Page_IsValid = true, Page_ValidationActive = true, Page_BlockSubmit = false;
function Page_ClientValidate() {
  Page_IsValid = true;
  for (var i = 0; i < Page_Validators.length; i++) {
    var v = Page_Validators[i], c = document.getElementById(v.getAttribute("controltovalidate"));
    var ok = c.value.replace(/\s/g, "") != "";
    v.style.visibility = ok ? "hidden" : "visible";
    if (!ok) Page_IsValid = false;
  }
  Page_BlockSubmit = !Page_IsValid;
  return Page_IsValid;
}
function ValidatorCommonOnSubmit() { var r = !Page_BlockSubmit; if (window.event) window.event.returnValue = r; Page_BlockSubmit = false; return r; }

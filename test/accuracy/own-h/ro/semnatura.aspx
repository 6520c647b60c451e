<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Semnare electronică adeverinţă
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<style type="text/css">
 body { font-family: Segoe UI, Tahoma, sans-serif; font-size: 80%; }
 .hdr { background: #4F6228; color: #fff; padding: 6px; }
 .grid { border-collapse: collapse; } .grid td, .grid th { border: 1px solid #aaa; padding: 3px 6px; }
</style>

</head>
<body>
<form name="aspnetForm" method="post" action="semnatura.aspx" id="aspnetForm">
<div>
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" />
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwS8Rm4vpRH8gFxLlV9N4BpuO46d2lwZPcK1qfeYRszW8QRToiF/gJPUmG6mmqxRv0QXpC0VmQkVy7hFsQgaQRHGLSzQplPmHRr66Sjbj2k4CnQufCusp3PBKvkJ2LoWC+DG5N+y1kAod91KJa5LGB+/pp1DQqPowe==" />
</div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
if (!theForm) {
    theForm = document.aspnetForm;
}
function __doPostBack(eventTarget, eventArgument) {
    if (!theForm.onsubmit || (theForm.onsubmit() != false)) {
        theForm.__EVENTTARGET.value = eventTarget;
        theForm.__EVENTARGUMENT.value = eventArgument;
        theForm.submit();
    }
}
//]]>
</script>
<div class="hdr">Consiliul Judeţean Valea Albă :: Semnare electronică adeverinţă</div>
<p><a href="Default.aspx">Acasă</a> &middot; <a href="Dept.aspx">Direcţii</a> &middot; <a href="Forms.aspx">Formulare</a> &middot; <a href="Phone.aspx">Agendă telefonică</a> &middot; <a href="News.aspx">Noutăţi</a> &middot; <a href="Help.aspx">Ajutor</a></p>
<div id="ctl00_cphMain">

<p>Adeverinţa nr. 118 pentru Ionescu Mihai este pregătită pentru semnare.</p>
<input type="hidden" name="semn" id="semn" /><input type="hidden" id="txt" value="Adeverinta 118" />
<input type="button" value="Semnează şi trimite" onclick="semneaza()" />
<script type="text/javascript">
function obj(progid) {
  try { return new ActiveXObject(progid); } catch (e) { alert("Componenta de semnare nu poate fi creată: " + progid); throw e; }
}
function semneaza() {
  var sd = obj("CAPICOM.SignedData"), sg = obj("CAPICOM.Signer");
  sd.Content = document.getElementById("txt").value;
  document.getElementById("semn").value = sd.Sign(sg, true);
  document.forms[0].submit();
}
</script>
</div>
<p style="color:#777">Pentru uz intern. Întrebările se trimit la biroul informatică.</p>
</form>
</body>
</html>

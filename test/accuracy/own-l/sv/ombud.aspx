<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>
	Fullmakt för ombud
</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<script type="text/javascript">
function valdPerson(p) {
    if (!p) return;
    document.getElementById("txtNamn").value = p.namn;
    document.getElementById("hidSign").value = p.sign;
}
function valjPerson() {
    if (typeof window.showModalDialog != "undefined") {
        valdPerson(window.showModalDialog("valjperson.htm", "", "dialogWidth:320px;dialogHeight:300px"));
    } else {
        window.open("valjperson.htm", "valj", "width=320,height=300,resizable=yes");
    }
}
</script>
</head>
<body>
<form name="form1" method="post" action="ombud.aspx" id="form1">
<h2>Fullmakt för ombud i lönesystemet</h2>
<p>Ombud: <input name="txtNamn" type="text" id="txtNamn" readonly="readonly" size="30" /><input type="hidden" name="hidSign" id="hidSign" />
<input type="button" value="Välj…" onclick="valjPerson()" /></p>
<p>Gäller från <input name="fran" type="text" value="2011-09-01" size="10" /> till <input name="till" type="text" value="2011-12-31" size="10" /></p>
<p><input type="checkbox" name="k1" id="k1" /><label for="k1">Ombudet får attestera frånvaro</label></p>
<input type="submit" name="btn" value="Spara fullmakt" />
</form>
</body>
</html>

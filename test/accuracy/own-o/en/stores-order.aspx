<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>Stores order - Depot Millbrook</title>
<style type="text/css">body{font:12px Arial;margin:16px}table{border-collapse:collapse}th{background:#005b82;color:#fff}td,th{border:1px solid #9bc;padding:4px 8px}</style>
<script type="text/javascript">
var lineWaiting = 0;
function choose(line) {
    lineWaiting = line;
    if (window.showModalDialog) {
        var r = window.showModalDialog('stores-items.htm', null, 'dialogWidth:400px;dialogHeight:300px');
        if (r) setItem(r.code, r.text);
    } else {
        window.open('stores-items.htm', 'items', 'width=400,height=300,resizable=yes,scrollbars=yes');
    }
}
function setItem(code, text) {
    document.getElementById('code' + lineWaiting).value = code;
    document.getElementById('text' + lineWaiting).value = text;
}
</script></head>
<body>
<h2>Stores order &#8211; Depot Millbrook</h2>
<form method="post" action="stores-order.aspx">
<p>Cost code <input name="cc" value="OPS-4470" /> Van <input name="van" size="6" /></p>
<table>
<tr><th>Line</th><th>Item code</th><th>Description</th><th>Quantity</th></tr>
<tr><td>1</td><td><input id="code1" name="code1" size="9" /> <input type="button" value="Find..." onclick="choose(1)" /></td><td><input id="text1" name="text1" size="36" /></td><td><input name="q1" size="4" /></td></tr>
<tr><td>2</td><td><input id="code2" name="code2" size="9" /> <input type="button" value="Find..." onclick="choose(2)" /></td><td><input id="text2" name="text2" size="36" /></td><td><input name="q2" size="4" /></td></tr>
<tr><td>3</td><td><input id="code3" name="code3" size="9" /> <input type="button" value="Find..." onclick="choose(3)" /></td><td><input id="text3" name="text3" size="36" /></td><td><input name="q3" size="4" /></td></tr>
</table>
<p><input type="submit" value="Send order to stores" /> Orders before 14.00 are on the night trunker.</p>
</form>
</body></html>

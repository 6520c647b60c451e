<html><head><title>Change of address</title><style>.w{background:#ffc;border:1px solid #cc6;padding:4px;font-size:11px}</style></head><body>
<script>if(navigator.userAgent.indexOf("MSIE")<0)document.write('<div class="w">This application was tested with Internet Explorer 8. Other browsers may display it slightly differently.</div>');</script>
<h1>Change of address</h1><form method="post" action="coa.php"><p>Account <input name="a"></p><p>New address<br><textarea name="n" rows="4" cols="40"></textarea></p><input type="submit" value="Save change"></form></body></html>

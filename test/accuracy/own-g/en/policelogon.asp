<html>

<head>
    <title>Property Register</title>
    <meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
    <script language="JavaScript">
        function chk(f) {
            if (f.uid.value.length < 4) {
                alert("Enter your collar number.");
                f.uid.focus();
                return false;
            }
            return true;
        }
        if (document.layers) {
            alert("Netscape 4 is not supported.");
        }
    </script>
</head>

<body bgcolor="#FFFFFF">
    <center>
        <img src="crest.gif" width="80" height="90" alt="Crest">
        <h2>Lost and found property register</h2>
        <form name="f" action="logon.asp" method="post" onsubmit="return chk(this)">
            <table border="0">
                <tr>
                    <td>Collar number
                    <td><input name="uid">
                </tr>
                <tr>
                    <td>PIN
                    <td><input type="password" name="pin">
                </tr>
                <tr>
                    <td colspan="2"><input type="submit" value="Log on">
                </tr>
            </table>
        </form>
        <p><font size="1">Best viewed with Microsoft Internet Explorer 5.5 at 1024 x 768.</font></p>
    </center>
</body>

</html>

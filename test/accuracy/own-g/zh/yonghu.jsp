<html>
<head>
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
    <title>通讯录</title>
    <script type="text/javascript">
        function chuangjian() {
            var r = null;
            try {
                r = new XMLHttpRequest();
            } catch (e) {
                try {
                    r = new ActiveXObject("Msxml2.XMLHTTP");
                } catch (e1) {
                    try {
                        r = new ActiveXObject("Microsoft.XMLHTTP");
                    } catch (e2) {}
                }
            }
            return r;
        }

        function du(b) {
            var r = chuangjian();
            r.open("GET", "txl" + b + ".html", true);
            r.onreadystatechange = function() {
                if (r.readyState == 4) document.getElementById("nr").innerHTML = r.responseText;
            };
            r.send(null);
        }
    </script>
</head>
<body onload="du(1)">
    <h3>通讯录</h3><a href="javascript:du(1)">一部</a> <a href="javascript:du(2)">二部</a>
    <div id="nr">请稍候</div>
</body>
</html>

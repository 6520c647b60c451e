<html dir="ltr" xmlns:o="urn:schemas-microsoft-com:office:office">

<head>
    <META Name="GENERATOR" Content="Microsoft SharePoint">
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
    <title>Rundschreiben</title>
    <script>
        function ShowGridView() {
            try {
                var a = new ActiveXObject("ListNet.ListNet");
                location.href = "Grid.aspx";
            } catch (e) {
                alert("Die Datenblattansicht ist auf diesem Rechner nicht verfügbar.");
            }
        }

        function SortFields(n) {
            var u = location.pathname + "?SortField=" + n;
            location.href = u;
            return false;
        }
    </script>
    <style>
        .ms-vb {
            font: 8pt Verdana
        }

        .ms-vh {
            font: 8pt Tahoma;
            background: #f2f2f2
        }

        .ms-toolbar {
            background: #d6e8ff;
            padding: 3px
        }
    </style>
</head>

<body>
    <div class="ms-toolbar"><a href="Upload.aspx">Dokument hochladen</a> | <a href="javascript:ShowGridView()">In Datenblatt bearbeiten</a></div>
    <table class="ms-summarycustombody" width="100%">
        <tr class="ms-vh">
            <th><a href="#" onclick="return SortFields('LinkFilename')">Name</a></th>
            <th>Geändert</th>
            <th>Geändert von</th>
        </tr>
        <tr>
            <td class="ms-vb"><a href="Rundschreiben/RS-879397.doc">RS-879397</a></td>
            <td class="ms-vb">2004-02-21</td>
            <td class="ms-vb">Bauer, H.</td>
        </tr>
        <tr>
            <td class="ms-vb"><a href="Rundschreiben/RS-445210.doc">RS-445210</a></td>
            <td class="ms-vb">2004-10-16</td>
            <td class="ms-vb">Hahn, T.</td>
        </tr>
        <tr>
            <td class="ms-vb"><a href="Rundschreiben/RS-739559.doc">RS-739559</a></td>
            <td class="ms-vb">2010-08-02</td>
            <td class="ms-vb">Schäfer, U.</td>
        </tr>
        <tr>
            <td class="ms-vb"><a href="Rundschreiben/RS-863881.doc">RS-863881</a></td>
            <td class="ms-vb">2009-07-22</td>
            <td class="ms-vb">Möller, S.</td>
        </tr>
        <tr>
            <td class="ms-vb"><a href="Rundschreiben/RS-309028.doc">RS-309028</a></td>
            <td class="ms-vb">2001-05-20</td>
            <td class="ms-vb">Lindner, P.</td>
        </tr>
        <tr>
            <td class="ms-vb"><a href="Rundschreiben/RS-712440.doc">RS-712440</a></td>
            <td class="ms-vb">2002-08-11</td>
            <td class="ms-vb">Vogt, A.</td>
        </tr>
        <tr>
            <td class="ms-vb"><a href="Rundschreiben/RS-843909.doc">RS-843909</a></td>
            <td class="ms-vb">2004-06-15</td>
            <td class="ms-vb">Krüger, M.</td>
        </tr>
        <tr>
            <td class="ms-vb"><a href="Rundschreiben/RS-690806.doc">RS-690806</a></td>
            <td class="ms-vb">2007-06-16</td>
            <td class="ms-vb">Bauer, H.</td>
        </tr>
        <tr>
            <td class="ms-vb"><a href="Rundschreiben/RS-547933.doc">RS-547933</a></td>
            <td class="ms-vb">2008-05-24</td>
            <td class="ms-vb">Möller, S.</td>
        </tr>
        <tr>
            <td class="ms-vb"><a href="Rundschreiben/RS-672114.doc">RS-672114</a></td>
            <td class="ms-vb">2010-01-08</td>
            <td class="ms-vb">Vogt, A.</td>
        </tr>
        <tr>
            <td class="ms-vb"><a href="Rundschreiben/RS-590752.doc">RS-590752</a></td>
            <td class="ms-vb">2002-02-26</td>
            <td class="ms-vb">Vogt, A.</td>
        </tr>
        <tr>
            <td class="ms-vb"><a href="Rundschreiben/RS-463016.doc">RS-463016</a></td>
            <td class="ms-vb">2007-09-16</td>
            <td class="ms-vb">Hahn, T.</td>
        </tr>
        <tr>
            <td class="ms-vb"><a href="Rundschreiben/RS-246652.doc">RS-246652</a></td>
            <td class="ms-vb">2003-04-03</td>
            <td class="ms-vb">Vogt, A.</td>
        </tr>
        <tr>
            <td class="ms-vb"><a href="Rundschreiben/RS-722348.doc">RS-722348</a></td>
            <td class="ms-vb">2001-06-23</td>
            <td class="ms-vb">Krüger, M.</td>
        </tr>
        <tr>
            <td class="ms-vb"><a href="Rundschreiben/RS-259454.doc">RS-259454</a></td>
            <td class="ms-vb">2002-10-08</td>
            <td class="ms-vb">Hahn, T.</td>
        </tr>
    </table>
</body>

</html>

var PICK = { emp: ['PickEmployer.aspx', 520, 420], soc: ['PickSoc.aspx', 640, 480] };
function pick(kind, txt, hid) {
    var p = PICK[kind];
    var r = window.showModalDialog(p[0], document.getElementById(hid).value,
        'dialogWidth:' + p[1] + 'px;dialogHeight:' + p[2] + 'px;status:no;help:no;scroll:yes');
    if (r != null) {
        document.getElementById(txt).value = r.text;
        document.getElementById(hid).value = r.id;
    }
}

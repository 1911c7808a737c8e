"""The keys that a monkey presses, by where it is, and the words that it types."""

from PySide6.QtCore import Qt

KEY, MOD = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CONTROL, ALT = (
    *(MOD.NoModifier, MOD.ShiftModifier, MOD.ControlModifier, MOD.AltModifier),
)
BOTH = CONTROL | SHIFT
# Keys of the text that open nothing.
KEYS = (
    *((key, NONE) for key in (KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_4, KEY.Key_A, KEY.Key_X)),
    *((key, NONE) for key in (KEY.Key_M, KEY.Key_B, KEY.Key_S, KEY.Key_J, KEY.Key_K, KEY.Key_Tab)),
    *((key, NONE) for key in (KEY.Key_Backspace, KEY.Key_Delete, KEY.Key_Return, KEY.Key_Home)),
    *((key, NONE) for key in (KEY.Key_BracketLeft, KEY.Key_BracketRight, KEY.Key_End)),
    *((key, NONE) for key in (KEY.Key_Period, KEY.Key_N, KEY.Key_F, KEY.Key_V, KEY.Key_G)),
    *((key, NONE) for key in (KEY.Key_Equal,)),
    *((key, SHIFT) for key in (KEY.Key_A, KEY.Key_X, KEY.Key_Return, KEY.Key_Backtab)),
    *((key, how) for key in (KEY.Key_Left, KEY.Key_Right) for how in (NONE, SHIFT, CONTROL, ALT)),
    *((key, ALT | SHIFT) for key in (KEY.Key_Left, KEY.Key_Right)),
    *((key, NONE) for key in (KEY.Key_Up, KEY.Key_Down, KEY.Key_PageDown, KEY.Key_PageUp)),
    *((key, CONTROL) for key in (KEY.Key_Z, KEY.Key_Z, KEY.Key_Y, KEY.Key_Plus, KEY.Key_Minus)),
    (KEY.Key_Z, BOTH),
)
# Keys that lead away from the text, where some signs are typed; escape leads back.
ELSEWHERE = (
    *((KEY.Key_L, NONE), (KEY.Key_C, NONE), (KEY.Key_F1, NONE), (KEY.Key_F6, NONE)),
    *((KEY.Key_K, CONTROL), (KEY.Key_H, NONE), (KEY.Key_J, CONTROL), (KEY.Key_K, BOTH)),
    *((KEY.Key_I, CONTROL), (KEY.Key_P, CONTROL), (KEY.Key_E, CONTROL), (KEY.Key_F, BOTH)),
    *((KEY.Key_S, BOTH), (KEY.Key_P, BOTH)),
)
# Keys of dialogs and panels in which all may be pressed.
ROOMS = (
    *((KEY.Key_L, SHIFT), (KEY.Key_L, SHIFT), (KEY.Key_L, BOTH), (KEY.Key_R, CONTROL)),
    *((KEY.Key_D, NONE), (KEY.Key_L, CONTROL), (KEY.Key_H, CONTROL), (KEY.Key_F4, NONE)),
    *((KEY.Key_C, BOTH),),
)
IN_ROOMS = (
    *((key, NONE) for key in (KEY.Key_Up, KEY.Key_Down, KEY.Key_Tab, KEY.Key_Space, KEY.Key_F2)),
    *((key, NONE) for key in (KEY.Key_Return, KEY.Key_Home, KEY.Key_Delete, KEY.Key_1, KEY.Key_2)),
    *((KEY.Key_Z, CONTROL), (KEY.Key_Z, BOTH), (KEY.Key_M, CONTROL), (KEY.Key_A, CONTROL)),
    *((KEY.Key_C, BOTH), (KEY.Key_F4, NONE), (KEY.Key_Backtab, SHIFT)),
)
BULK = (
    *((KEY.Key_M, CONTROL), (KEY.Key_M, BOTH), (KEY.Key_D, CONTROL), (KEY.Key_D, BOTH)),
    *((KEY.Key_A, BOTH), (KEY.Key_X, BOTH)),
)
FILTERS = ("state:open", "state:reviewed", "label:LOC", "flag:yes", "score:<0.5", "the", "zzz", "")
WORDS = ("LOC", "the", "Porto", "x", "in", "A", "[", "e.")
